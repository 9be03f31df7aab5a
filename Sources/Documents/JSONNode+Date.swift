package import StrictJSON

extension JSONNode {
    /// A day written `YYYY-MM-DD`; throws `wrong_type`, or `out_of_range` for no such day.
    package func date() throws(JSONError) -> CalendarDate {
        guard let date = CalendarDate(iso: try string()) else {
            throw JSONError(.outOfRange, path: path)
        }
        return date
    }
}
