extension Unicode.Scalar {
    /// True for what could steer a terminal, turn the reading direction or hide in a text.
    ///
    /// These are C0, DEL, C1, line and paragraph separators, bidirectional controls and characters
    /// that take no room. A fixed list, so that outputs do not change with the Unicode version;
    /// joiners, which emoji and some scripts need, are not in it.
    package var steersOrHides: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0x20...0x7E: false
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E: true
        case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
