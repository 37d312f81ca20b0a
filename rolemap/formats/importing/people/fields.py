"""What the columns of a list of people may hold, and what HR systems and directories call them.

Of several columns for one thing, the heading that stands first here is read first; the others help
out where its cells are empty.
"""

from rolemap.formats.importing.columns import Columns, Field, heading_key
from rolemap.model.text import text

# fmt: off
FIELDS: tuple[Field, ...] = (
    Field("name", text("Name"), (
        "Full Name", "Display Name", "Employee Name", "Worker Name", "Worker", "Employee",
        "Person", "Person Name", "Staff Name", "Name", "Name (full)", "Names", "Team member",
        "Team member name", "Member", "Associate", "Associate Name", "Resource", "Resource Name",
        "Legal Name", "Full Legal Name", "Preferred Full Name", "Common Name", "cn",
        "Vollständiger Name", "Anzeigename", "Vor- und Nachname", "Vorname Nachname",
        "Vorname und Nachname", "Mitarbeiter", "Mitarbeiterin", "Mitarbeiter/in", "Mitarbeitende",
        "Mitarbeitername", "Mitarbeiter Name", "Beschäftigter", "Person (Name)", "Nom complet",
        "Nombre completo",
    ), many=True),
    Field("family_first", text("Name, family name first"), (
        "Last Name, First Name", "Last Name First Name", "Last, First", "Name (Last, First)",
        "Name (Last, First M)", "Last First", "Surname, First Name", "Family Name, Given Name",
        "Payroll Name", "Employee Name (Last Suffix, First MI)", "Employee Name (Last, First)",
        "Name, Vorname", "Nachname, Vorname", "Nachname Vorname", "Familienname, Vorname",
        "Zuname, Vorname", "Name Vorname", "Name u. Vorname", "Name und Vorname",
    ), many=True),
    Field("preferred", text("Preferred given name"), (
        "Preferred First Name", "Preferred Name", "Preferred", "Known As", "Goes By", "Nickname",
        "Nick name", "Name pref", "Rufname",
    ), many=True),
    Field("given", text("Given name"), (
        "First Name", "Given Name", "Given Names", "First", "Forename", "Forenames", "FName",
        "First Name [Required]", "Legal First Name", "Legal Given Name", "Employee First Name",
        "Vorname", "Vornamen", "Prénom", "Nombre",
    ), many=True),
    Field("middle", text("Middle name"), (
        "Middle Name", "Middle", "Middle Initial", "MI", "Middle Names", "Zweiter Vorname",
    ), many=True),
    Field("family", text("Family name"), (
        "Last Name", "Family Name", "Surname", "Last", "LName", "sn", "Last Name [Required]",
        "Legal Last Name", "Legal Family Name", "Employee Last Name", "Nachname", "Familienname",
        "Zuname", "Nom de famille", "Apellido", "Apellidos",
    ), many=True),
    Field("email", text("E-mail"), (
        "Work Email", "Work E-mail", "Work Email Address", "Work Contact: Work Email",
        "Business Email", "Business Email Address", "Company Email", "Corporate Email",
        "Office Email", "Email - Primary Work", "Email - Work", "Primary Work Email",
        "Public Primary Work Email", "Primary Email", "Primary Email Address", "Email Address",
        "Email Address [Required]", "Email", "E-mail", "Emails", "E-mail address", "Mail",
        "Mail address", "Email ID", "Employee Email", "Worker Email", "Email (Work)", "Work mail",
        "Dienstliche E-Mail", "E-Mail (dienstlich)", "E-Mail dienstlich", "E-Mail geschäftlich",
        "Geschäftliche E-Mail", "E-Mail-Adresse", "Mailadresse", "Courriel", "Correo electrónico",
    ), many=True),
    Field("login", text("User name"), (
        "User Principal Name", "UPN", "User name", "Username", "Login", "Login Name", "Logon Name",
        "sAMAccountName", "uid", "Benutzername", "Anmeldename", "Benutzerprinzipalname",
    ), many=True),
    Field("staff_id", text("Staff number"), (
        "Employee ID", "Employee Number", "Employee #", "Employee No", "Employee No.",
        "Employee Code", "Worker ID", "Workday ID", "Personnel Number", "Personnel No",
        "Personnel No.", "Personnel ID", "Staff ID", "Staff Number", "Staff No", "Associate ID",
        "Associate Number", "EIN Number", "Emp ID", "Emp No", "Emp #", "EmpID", "EEID", "EE ID",
        "Payroll Number", "Badge Number", "Clock Number", "File Number", "File #", "File No",
        "Employee ID in company", "ID in company", "Company Employee ID", "Global ID", "WWID",
        "Gusto Employee ID", "Employment ID", "Member ID", "Person ID", "Person Number",
        "PERNR", "Assignment Number", "User ID", "User Sys ID", "Users Sys ID", "Unique ID",
        "Unique Identifier", "Identifier", "External ID", "Personalnummer", "Personal-Nr.",
        "Personal Nr", "Pers.-Nr.", "Pers.Nr.", "PersNr", "Personal ID", "Mitarbeiternummer",
        "Mitarbeiter-Nr.", "Mitarbeiter Nr", "Mitarbeiter-ID", "MA-Nr.", "Matricule", "Matrikel",
        "ID", "Nr", "No", "#ID", "Object ID", "Position ID", "Account ID",
    ), many=True),
    Field("title", text("Title"), (
        "Business Title", "Job Title", "Working Title", "Position Title", "Employee Title",
        "Title", "Designation", "Job Title Description", "Job Position", "Position", "Job",
        "Job Name", "Current Position", "Job Profile", "Job Profile Name", "Occupation",
        "Stellenbezeichnung", "Stellentitel", "Jobtitel", "Positionsbezeichnung",
        "Berufsbezeichnung", "Stelle", "Tätigkeit", "Tätigkeitsbezeichnung", "Titel der Stelle",
        "Poste", "Puesto", "Cargo",
    ), many=True),
    Field("manager", text("Manager"), (
        "Manager ID", "Manager Employee ID", "Manager's Employee ID", "Manager - Employee ID",
        "Manager Employee Number", "Manager Number", "Manager Worker ID", "Manager Staff ID",
        "Manager Personnel Number", "Manager User ID", "Manager's ID", "Line Manager ID",
        "Supervisor ID", "Supervisor Employee ID", "Supervisor Number",
        "Supervisor Employee Number",
        "Reports To ID", "Reports To Associate ID", "Reports To Employee ID",
        "Reports To Employee Number", "Reports To Position ID", "Reports To File Number", "Boss ID",
        "Parent ID", "Manager Associate ID", "Direct Manager ID", "Vorgesetzter Personalnummer",
        "Personalnummer Vorgesetzter", "Personalnummer des Vorgesetzten", "Vorgesetzten-ID",
        "Vorgesetzter ID", "Vorgesetzter (Personalnummer)", "Manager 1 Employee ID",
        "Manager Email", "Manager Email Address", "Manager's Email", "Manager Work Email",
        "Manager - Work Email", "Manager Mail", "Manager E-mail", "Manager (Email)",
        "Supervisor Email", "Supervisor Email Address", "Supervisor Primary Email",
        "Line Manager Email", "Reports To Email", "Reporting To Mail ID", "Reporting Manager Email",
        "Direct Manager Email", "Vorgesetzter E-Mail", "E-Mail Vorgesetzter",
        "E-Mail des Vorgesetzten", "Vorgesetzten-E-Mail", "Manager UPN",
        "Manager", "Manager Name", "Managers", "Manager's Name", "Worker's Manager",
        "Manager - Name", "Manager - Level 01", "Line Manager", "Line Manager Name",
        "Direct Manager", "Reporting Manager", "People Manager", "Primary Manager",
        "Manager 1 Name", "Supervisor", "Supervisor Name", "Immediate Supervisor",
        "Direct Supervisor", "Reports To", "Reports_To", "Report To", "Reporting To",
        "Reports To Name", "Reports To Legal Name", "Boss", "Team lead", "Team leader",
        "Vorgesetzter", "Vorgesetzte", "Vorgesetzte/r", "Vorgesetzte(r)", "Vorgesetzte Person",
        "Direkter Vorgesetzter", "Direkte Führungskraft", "Führungskraft", "Name Vorgesetzter",
        "Berichtet an", "Teamleiter", "Teamleitung", "Disziplinarischer Vorgesetzter",
        "Supérieur", "Responsable hiérarchique",
    ), many=True),
    Field("other_manager", text("Another manager"), (
        "Matrix Manager", "Matrix Managers", "Matrix Manager ID", "Matrix Manager Email",
        "Dotted Line Manager", "Dotted Line", "Dotted Line Managers", "Dotted IDs",
        "Dotted line to",
        "Second Manager", "Secondary Manager", "Functional Manager", "Alt Reports To",
        "Additional Manager", "Additional Managers", "Other Managers", "2nd Level Matrix Manager",
        "Zweiter Vorgesetzter", "Fachlicher Vorgesetzter", "Fachliche Führungskraft",
    ), many=True),
    Field("team", text("Team"), (
        "Team", "Teams", "Team Name", "Squad", "Group", "Group Name", "Department",
        "Departments", "Department Name", "Dept", "Dept.", "Dept Name", "Department Description",
        "Home Department", "Home Department Description", "Home Department Name", "Sub-department",
        "Sub department", "Division", "Division Name", "Division Description", "Business Unit",
        "Business Unit Name", "Business Unit Description", "Org unit", "Org unit name",
        "Org Unit Path", "Org Unit Path [Required]", "Organizational Unit", "Organisational unit",
        "Organization Unit", "Organisation unit", "Organizational Unit Name",
        "Supervisory Organization", "Sup Org",
        "Org Level 1", "Org Level 1 Description", "Org Level 2",
        "Org Level 2 Description", "Cost Center", "Cost Centre", "Cost Center Name",
        "Cost Centre Name", "Cost Center - Name", "ou", "Section", "Tribe", "Chapter", "Abteilung",
        "Abteilungsbezeichnung", "Abteilungsname", "Bereich", "Fachbereich", "Kostenstelle",
        "Kostenstellenbezeichnung", "Organisationseinheit", "Orgeinheit", "OE", "Gruppe",
        "Teamname", "Referat", "Service", "Equipe", "Équipe", "Departamento",
    ), many=True),
    Field("level", text("Level"), (
        "Job Level", "Level", "Job Tier", "Career Level", "Seniority", "Seniority Level", "Grade",
        "Job Grade",
        "Grade Level", "Employee Grade", "Management Level", "Karrierestufe", "Karrierelevel",
        "Stufe", "Senioritätsstufe", "Senioritätslevel", "Erfahrungsstufe",
    ), many=True),
    Field("pay_band", text("Pay band"), (
        "Pay Band", "Pay Grade", "Compensation Grade", "Compensation Band", "Salary Band",
        "Salary Grade", "Pay Scale Group", "Pay Level", "Band", "Entgeltgruppe", "Entgeltstufe",
        "Gehaltsband", "Gehaltsgruppe", "Gehaltsstufe", "Tarifgruppe", "Vergütungsgruppe",
        "Besoldungsgruppe",
    ), many=True),
    Field("track", text("Track"), ("Track", "Career Track"), many=True),
    Field("site", text("Site"), (
        "Site", "Work Location", "Work Location Name", "Primary Work Location", "Location",
        "Location Name", "Location Description", "Office", "Office Location",
        "Office Locations", "Locations", "Office Name",
        "Physical Delivery Office Name", "Work Site", "Worksite", "Workplace", "Building ID",
        "Campus", "Branch", "Work City", "City", "l", "Work State", "Region", "Work Country",
        "Country", "Country or region", "co", "Usage location", "Standort", "Arbeitsort",
        "Dienstort", "Einsatzort", "Büro", "Niederlassung", "Betriebsstätte", "Ort", "Stadt",
        "Land", "Lieu de travail", "Ubicación",
    ), many=True),
    Field("capacity", text("Working time"), (
        "FTE", "FTE %", "FTE%", "FTE Percent", "FTE Percentage", "FTE Value", "Total FTE",
        "Capacity", "Capacity %", "Full-time equivalent", "Full time equivalent (FTE)",
        "% employment", "Employment %", "Employment percentage", "Percent employed", "Percent FTE",
        "% FTE", "Time %", "% of full time", "Full time %", "Full Time Percentage", "Work-time %",
        "Work time %", "Working time %", "Employment rate", "Employment level", "Workload",
        "Workload %", "Part-time %", "Part time percentage", "Working time percentage",
        "Beschäftigungsgrad", "Beschäftigungsgrad %", "Beschäftigungsgrad in %",
        "Beschäftigungsumfang", "BG", "BG %", "Pensum", "Pensum %", "Arbeitspensum",
        "Stellenumfang",
        "Teilzeitgrad", "Teilzeit %", "Arbeitszeitanteil", "VZÄ", "Vollzeitäquivalent",
        "Vollzeitäquivalente", "FTE (Vollzeitäquivalent)", "Stellenanteil", "Kapazität",
    ), many=True),
    Field("hours", text("Hours a week"), (
        "Weekly Hours", "Weekly working hours", "Scheduled Weekly Hours", "Default Weekly Hours",
        "Standard Hours", "Standard Weekly Hours", "Scheduled Hours", "Scheduled Work Hours",
        "Hours per week", "Hours a week", "Hours/Week", "Weekly hours (contract)", "Working Hours",
        "Work hours", "Contract hours", "Contracted hours", "Contracted weekly hours",
        "Working Hours Per Week", "Wochenstunden", "Wochenarbeitszeit", "Wöchentliche Arbeitszeit",
        "Std./Woche", "Stunden pro Woche", "Stunden/Woche", "Sollstunden", "Wochensollstunden",
        "Arbeitszeit pro Woche", "Vertragsstunden",
    ), many=True),
    Field("skills", text("Skills"), (
        "Skills", "Skill", "Skill set", "Skillset", "Key skills", "Competencies", "Competences",
        "Expertise", "Kenntnisse", "Fähigkeiten", "Kompetenzen", "Fertigkeiten",
    ), many=True),
    Field("learning", text("Learning"), (
        "Learning", "Skills in learning", "Skills to develop", "Skills to learn", "Wants to learn",
        "Development areas", "Learning goals", "Lernt", "Lernfelder", "Lernziele",
    ), many=True),
    Field("role", text("Role"), (
        "Role", "Roles", "Role(s)", "Role Name", "Team role", "Project role", "Function",
        "Job Function", "Rolle", "Rollen", "Rolle(n)", "Funktion", "Funktionen",
    ), many=True),
    Field("status", text("Status"), (
        "Status", "Employment Status", "Employee Status", "Worker Status",
        "Employment Record Status",
        "Position Status", "Status [READ ONLY]", "Active Status", "Active", "Is Active",
        "Lifecycle Status", "Account Enabled", "Account Status", "Employee Active",
        "Beschäftigungsstatus", "Mitarbeiterstatus", "Anstellungsstatus", "Aktiv",
    ), many=True),
    Field("end", text("Last day"), (
        "Termination Date", "Employment Termination Date", "Termination Effective Date", "End Date",
        "Employment End Date", "Last Day", "Last Working Day", "Last day of work", "Leaving Date",
        "Leave date", "Date of Leaving", "Date of Exit", "Exit Date", "Separation Date",
        "Contract End Date", "Employee Leave DateTime", "Austrittsdatum", "Austritt",
        "Ausgetreten am",
        "Vertragsende", "Enddatum", "Letzter Arbeitstag", "Kündigungsdatum",
    ), many=True),
    Field("notes", text("Notes"), (
        "Notes", "Note", "Comments", "Comment", "Notizen", "Notiz", "Bemerkung", "Bemerkungen",
        "Anmerkung", "Anmerkungen", "Kommentar", "Kommentare",
    ), many=True),
)
# fmt: on

# By these a person may be named; one of them has to be there.
NAMING = frozenset({"name", "family_first", "given", "family", "email", "login"})
# Of these several columns are read together; of the others the first that says anything.
TOGETHER = frozenset({"team", "skills", "learning", "role", "notes", "manager", "other_manager"})

_AGE = {
    heading_key(name): at
    for field in FIELDS
    for at, name in enumerate((field.key, *field.known_as))
}


def best_first(found: Columns, key: str) -> tuple[int, ...]:
    """The columns that hold a field, the one with the best known heading first."""

    def known(at: int) -> tuple[int, str, int]:
        heading = found.headings[at]
        return _AGE.get(heading_key(heading), -1), heading, at

    return tuple(sorted(found.of(key), key=known))
