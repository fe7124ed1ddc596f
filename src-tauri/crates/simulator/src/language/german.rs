//! German. Sentences that no public text shows are translated from the English ones.

use super::Phrase;

pub(super) fn text(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::NoSuchFile => "Das System kann die angegebene Datei nicht finden.",
        Phrase::NoSuchPath => "Das System kann den angegebenen Pfad nicht finden.",
        Phrase::AccessDenied => "Zugriff verweigert",
        Phrase::BadSyntax => "Syntaxfehler.",
        Phrase::Unexpected => "\"{0}\" kann syntaktisch an dieser Stelle nicht verarbeitet werden.",
        Phrase::NotRecognised => {
            "Der Befehl \"{0}\" ist entweder falsch geschrieben oder\r\nkonnte nicht gefunden werden."
        }
        Phrase::BadName => {
            "Die Syntax für den Dateinamen, Verzeichnisnamen oder die Datenträgerbezeichnung ist falsch."
        }
        Phrase::FileNotFound => "Datei nicht gefunden",
        Phrase::Copied => "        1 Datei(en) kopiert.",
        Phrase::Moved => "        1 Datei(en) verschoben.",
        Phrase::CouldNotFind => "{0} konnte nicht gefunden werden",
        Phrase::AlreadyExists => {
            "Ein Unterverzeichnis oder eine Datei mit dem Namen \"{0}\" existiert bereits."
        }
        Phrase::NotDefined => "Die Umgebungsvariable \"{0}\" ist nicht definiert.",
        Phrase::EchoIsOn => "ECHO ist eingeschaltet (ON).",
        Phrase::NeedsElevation => "Der angeforderte Vorgang erfordert erhöhte Rechte.",
        Phrase::CodePage => "Aktive Codepage: {0}.",
        Phrase::BadCodePage => "Ungültige Codepage",
        Phrase::NoTasks => "INFORMATION: Es werden keine Aufgaben mit den angegebenen Kriterien ausgeführt.",
        Phrase::TaskListHeader => "\"Abbildname\",\"PID\",\"Sitzungsname\",\"Sitz.-Nr.\",\"Speichernutzung\"",
        Phrase::TaskListHeaderVerbose => {
            "\"Abbildname\",\"PID\",\"Sitzungsname\",\"Sitz.-Nr.\",\"Speichernutzung\",\"Status\",\"Benutzername\",\"CPU-Zeit\",\"Fenstertitel\""
        }
        Phrase::Unknown => "Unknown",
        Phrase::NotAvailable => "Nicht zutreffend",
        Phrase::NoProcess => "FEHLER: Der Prozess \"{0}\" wurde nicht gefunden.",
        Phrase::Killed => "ERFOLGREICH: Der Prozess mit PID {0} wurde beendet.",
        Phrase::KilledImage => "ERFOLGREICH: Der Prozess \"{0}\" mit PID {1} wurde beendet.",
        Phrase::Asked => "ERFOLGREICH: Ein Beendigungssignal wurde an den Prozess mit der PID {0} gesendet.",
        Phrase::NotKilled => "FEHLER: Der Prozess mit PID {0} konnte nicht beendet werden.",
        Phrase::NotKilledChild => {
            "FEHLER: Der Prozess mit PID {0} (untergeordneter Prozess von PID {1}) konnte nicht beendet werden."
        }
        Phrase::ReasonDenied => "Ursache: Zugriff verweigert",
        Phrase::ReasonForce => {
            "Ursache: Das Beenden dieses Prozesses kann nur erzwungen werden (mit der Option /F)."
        }
        Phrase::ReasonGone => "Ursache: Es ist keine Instanz dieser Aufgabe vorhanden.",
        Phrase::KillWhat => "FEHLER: Ungültige Syntax. Weder /FI noch /PID oder /IM wurden angegeben.",
        Phrase::NoKey => "FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.",
        Phrase::RegSyntax => {
            "FEHLER: Ungültige Syntax.\r\nGeben Sie \"REG /?\" ein, um die Syntax anzuzeigen."
        }
        Phrase::RegDenied => "FEHLER: Zugriff verweigert",
        Phrase::Found => "Ende der Suche: {0} Übereinstimmung(en) gefunden.",
        Phrase::TaskCreated => "ERFOLGREICH: Die geplante Aufgabe \"{0}\" wurde erfolgreich erstellt.",
        Phrase::TaskRun => "ERFOLGREICH: Es wurde versucht, die geplante Aufgabe \"{0}\" auszuführen.",
        Phrase::TaskDeleted => "ERFOLGREICH: Die geplante Aufgabe \"{0}\" wurde erfolgreich gelöscht.",
        Phrase::TaskEnded => "ERFOLGREICH: Die geplante Aufgabe \"{0}\" wurde erfolgreich beendet.",
        Phrase::TaskSure => "WARNUNG: Soll die Aufgabe \"{0}\" wirklich entfernt werden (J/N)? ",
        Phrase::NoTask => "FEHLER: Das System kann die angegebene Datei nicht finden.",
        Phrase::TaskExists => "FEHLER: Die Aufgabe \"{0}\" ist bereits vorhanden.",
        Phrase::TaskLineTooLong => {
            "FEHLER: Der Wert für die Option \"/tr\" darf nicht mehr als {0} Zeichen enthalten."
        }
        Phrase::OptionMissing => "FEHLER: Ungültige Syntax. Die erforderliche Option \"{0}\" fehlt.",
        Phrase::InvalidSyntax => {
            "FEHLER: Ungültiges Argument/Ungültige Option - \"{0}\".\r\nGeben Sie \"SCHTASKS /?\" ein, um die Syntax anzuzeigen."
        }
        Phrase::NoMapping => {
            "FEHLER: Zuordnungen von Kontennamen und Sicherheitskennungen wurden nicht durchgeführt."
        }
        Phrase::MalformedXml => "FEHLER: Die Aufgaben-XML-Datei ist falsch formatiert.",
        Phrase::BadXmlValue => {
            "FEHLER: Das Aufgaben-XML enthält einen Wert, der falsch formatiert ist oder außerhalb des gültigen Bereichs liegt."
        }
        Phrase::MissingXmlNode => "FEHLER: Im Aufgaben-XML fehlt ein erforderliches Element oder Attribut.",
        Phrase::UnexpectedXmlNode => "FEHLER: Das Aufgaben-XML enthält einen unerwarteten Knoten.",
        Phrase::TaskInPast => {
            "WARNUNG: Die Aufgabe wird eventuell nicht ausgeführt, da /ST vor der aktuellen Zeit liegt."
        }
        Phrase::NoDemand => "FEHLER: Die Aufgabe kann nicht bei Bedarf ausgeführt werden.",
        Phrase::Ready => "Bereit",
        Phrase::Running => "Wird ausgeführt",
        Phrase::Disabled => "Deaktiviert",
        Phrase::Enabled => "Aktiviert",
        Phrase::InteractiveOnly => "Nur interaktiv",
        Phrase::InteractiveBackground => "Interaktiv/Hintergrund",
        Phrase::OnDemandOnly => "Nur bei Bedarf",
        Phrase::OneTimeOnly => "Nur einmal",
        Phrase::ShutdownPlanned => "Ein Herunterfahren des Systems wurde bereits geplant.",
        Phrase::ShutdownInProgress => "Das System wird gerade heruntergefahren.",
        Phrase::NoShutdown => {
            "Das Herunterfahren des Systems konnte nicht abgebrochen werden, da momentan kein Herunterfahren durchgeführt wird."
        }
    }
}
