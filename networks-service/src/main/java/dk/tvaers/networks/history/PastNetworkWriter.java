package dk.tvaers.networks.history;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.finding.PastFindings;
import dk.tvaers.networks.network.PastNetworks;
import dk.tvaers.networks.network.PastPhase;
import dk.tvaers.networks.networktype.Course;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import dk.tvaers.networks.theme.PastTheme;
import dk.tvaers.networks.theme.PastThemes;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands a network that was checked to the features, each its part; runs in the caller's transaction. */
@ApplicationScoped
class PastNetworkWriter {
    private static final String NO_REASON = "Begrundelsen kendes ikke. Netværket er hentet ind fra tiden før systemet.";

    private final PastThemes themes;
    private final PastNetworks networks;
    private final PastFindings findings;
    private final Register register;
    private final AuditLog audit;
    private final MunicipalCalendar calendar;

    PastNetworkWriter(
            PastThemes themes,
            PastNetworks networks,
            PastFindings findings,
            Register register,
            AuditLog audit,
            MunicipalCalendar calendar) {
        this.themes = themes;
        this.networks = networks;
        this.findings = findings;
        this.register = register;
        this.audit = audit;
        this.calendar = calendar;
    }

    UUID write(HistoryFile.Network past, Course course) {
        var theme = themes.bringIn(theme(past));
        UUID networkId = networks.bringIn(theme, past.title(), phases(past.phases(), course), closedOn(past));
        past.findings()
                .forEach(each -> findings.bringIn(
                        networkId, each.statement(), each.outsideOwnUnits(), LocalDate.parse(each.foundOn())));
        past.tried().forEach(each -> enter(networkId, each));
        audit.record("import", "network", networkId);
        return networkId;
    }

    private PastTheme theme(HistoryFile.Network past) {
        HistoryFile.Theme theme = past.theme();
        LocalDate decidedOn = LocalDate.parse(theme.decidedOn());
        return new PastTheme(
                theme.title(),
                theme.challenge(),
                past.type(),
                theme.proposedOn() == null ? decidedOn : LocalDate.parse(theme.proposedOn()),
                decidedOn,
                theme.reason() == null ? NO_REASON : theme.reason(),
                calendar.zone());
    }

    private static LocalDate closedOn(HistoryFile.Network past) {
        return past.closedOn() == null ? null : LocalDate.parse(past.closedOn());
    }

    private static List<PastPhase> phases(List<HistoryFile.Phase> past, Course course) {
        List<PastPhase> phases = new ArrayList<>();
        Phase from = null;
        for (HistoryFile.Phase each : past) {
            Phase to = Phase.valueOf(each.phase());
            Direction direction = from == null ? Direction.FORWARD : CourseCheck.direction(course, from, to);
            phases.add(new PastPhase(to, LocalDate.parse(each.enteredOn()), direction, each.reason()));
            from = to;
        }
        return phases;
    }

    private void enter(UUID networkId, HistoryFile.Tried tried) {
        register.enter(
                RegisterKind.valueOf(tried.kind()),
                Ids.next(),
                networkId,
                tried.title(),
                tried.text(),
                tried.state(),
                calendar.startOf(LocalDate.parse(tried.on())));
    }
}
