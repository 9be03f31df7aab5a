"""The lists of five clubs, each in its own shape, and none with the office's numbers: a workbook wide
by month, a semicolon list with sums, functions with their beginnings, a table of attestations, and
rows a day. **The clubs and all people are invented.**"""

import datetime

import openpyxl

from ledgers import write

MONTHS = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"]
ORGANISATIONS = """Nr;Name
r;Ruderclub Musterau (erfunden)
s;Sportverein Musterau (erfunden)
c;Chor Musterau (erfunden)
t;Tafel Musterau (erfunden)
f;Feuerwehr Musterau (erfunden)
"""
# Of two people named Anna Müller one rows, and the other one is in the sports club, at the Tafel
# and with the fire brigade.
PERSONS = """Nr;Nachname;Vorname;geboren am
1;Müller;Anna;01.03.1980
2;Müller;Anna;12.07.1991
3;Groß;Eva;31.01.1975
4;von der Heide;Karl-Heinz;24.12.1960
5;Çelik;Ayşe;05.05.1988
6;Weber;Jan;
7;Stempel;Max;01.05.1960
"""


def rowing(path, year):
    """The rowing club: a row a person, a column a month, sums on both sides, nobody's birth."""
    people = [
        # 4 + 3.5 + 2.5 + 6 + 8 + 7.25 + 3 + 1.75 = 36 h
        ("Müller, Anna", [4, 3.5, "2,5", None, 6, 0, "-", None, 8, 7.25, 3, 1.75], 36),
        ("Groß, Eva", [2] * 12, 24),                                 # 12 × 2 = 24 h
        ("Neumann, Ida", [None] * 8 + [5, 5, 5, 2.5], 17.5),         # 5 + 5 + 5 + 2.5 = 17.5 h
    ]
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = f"Übungsleiter {year}"
    sheet.append(["Ruderclub Musterau (erfunden)"])
    sheet.merge_cells("A1:N1")
    sheet.append([f"Stunden der Übungsleiter {year}, alle Personen erfunden"])
    sheet.append([])
    sheet.append(["Name"] + MONTHS + ["Gesamt"])
    for name, hours, whole in people:
        sheet.append([name] + hours + [whole])
    # 6 = 4 + 2 in January, 15 = 8 + 2 + 5 in September, and so on; in all 36 + 24 + 17.5 = 77.5 h.
    sheet.append(["Summe", 6, 5.5, 4.5, 2, 8, 2, 2, 2, 15, 14.25, 10, 6.25, 77.5])
    sheet.append([])
    sheet.append(["Musterau, den 10.1., gez. der Vorstand"])
    book.save(path)
    return path


def sports(path, year, total, more=""):
    """The sports club: semicolons, decimal commas, Windows-1252, sums; one day is a week."""
    text = (
        "Sportverein Musterau (erfunden);;;;\n"
        f"Stundennachweis {year}, alle Personen erfunden;;;;\n"
        ";;;;\n"
        "Nachname;Vorname;geboren am;Tag;Stunden\n"
        f"MÜLLER;Anna;12.07.1991;14.03.{year};1,5\n"
        f"MÜLLER;Anna;12.07.1991;15.03.{year};2,25\n"
        f"Heide;Karl-Heinz von der;24.12.1960;15.03.{year};3\n"
        "Zwischensumme;;;;6,75\n"                                    # 1.5 + 2.25 + 3 = 6.75
        f"Groß;Eva;31.01.1975;KW 12/{year};4,5\n"
        f"Weber;Jan;;01.04.{year};2\n"
        f"{more}"
        f"Gesamt;;;;{total}\n"                                       # 6.75 + 4.5 + 2 = 13.25
        ";;;;\n"
        "Datum, Unterschrift;;;;\n")
    with open(path, "w", encoding="cp1252", newline="\r\n") as file:
        file.write(text)
    return path


def choir(path, year):
    """The choir: who does what since when, in two cells."""
    return write(
        path,
        f"Chor Musterau (erfunden), Funktionen im Januar {year + 1}\n\n"
        "Mitglied;Funktion seit\n"
        "Frau Dr. Eva Groß;Kassenwartin seit 2015\n"
        "Weber, Jan;Notenwart, seit 03/2020\n\n"
        "Neumann, Ida;Vorsitzende (seit Anfang 2018)\n")


def attested(path, year):
    """The Tafel: a table of what its chair signs, with real days in the workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([f"Tafel Musterau (erfunden): Bestätigungen für {year}"])
    sheet.append([
        "Name", "Geburtsdatum", "Funktion", "tätig seit", "Std./Woche", "Minuten pro Jahr",
        "Aufwandsentschädigung", "weiterhin tätig", "unterschrieben von", "unterschrieben als",
        "unterschrieben am", "Bemerkung"])
    signed = ["Frieda Beispiel", "Vorsitzende", datetime.date(year + 1, 1, 8)]
    sheet.append([
        "Müller, Anna", datetime.date(1991, 7, 12), "Ausgabe", "Anfang 2019", 5, None, "keine",
        "ja"] + signed)
    sheet.append([
        "Stempel, Max", datetime.date(1960, 5, 1), "Fahrer", 2016, None, 12000, "840,00 EUR",
        "ja"] + signed + ["Stempel fehlt"])
    sheet.append(["Çelik, Ayşe", "5.5.1988", "Kasse", "März 2021", "4:00", None, None, "nein"] + signed)
    book.save(path)
    return path


WATCH = ['Max Stempel,Wache,18.1.{0},4:00', 'Max Stempel,Wache,18.1.{0},4:00',  # two shifts
         'Karl-Heinz von der Heide,Übung,26.1.{0},2 h', 'Anna Müller,Übung,März {0},6']


def fire(path, year, rows):
    """The fire brigade: commas, first names first."""
    lines = ["Vor- und Nachname,Tätigkeit,Datum,Dauer"] + [row.format(year) for row in rows]
    return write(path, "\ufeff" + "\n".join(lines) + "\n")
