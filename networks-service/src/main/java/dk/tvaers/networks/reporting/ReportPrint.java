package dk.tvaers.networks.reporting;

import dk.tvaers.networks.report.NetworkReport;
import dk.tvaers.print.Typesetter;
import dk.tvaers.print.TypesetterBusy;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/** Typesets reports. */
@ApplicationScoped
class ReportPrint {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Typesetter typesetter;
    private final Messages messages;
    private final MunicipalCalendar calendar;

    ReportPrint(Typesetter typesetter, Messages messages, MunicipalCalendar calendar) {
        this.typesetter = typesetter;
        this.messages = messages;
        this.calendar = calendar;
    }

    /** The report as a PDF; 503 while too many are being set. */
    byte[] pdf(NetworkReport report, Locale language) {
        Words words = new Words((key, arguments) -> messages.find(key, language, arguments), language, calendar.zone());
        String page = ReportPage.of(report, words).render();
        try {
            return typesetter.pdf(page);
        } catch (TypesetterBusy busy) {
            throw Problems.unavailable(SHORTLY);
        }
    }
}
