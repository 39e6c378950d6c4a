package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.scan.Scanner;
import dk.tvaers.citizeninput.store.Objects;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has files scanned, one after the other, in every replica. What gets no answer waits and is asked about again: until then nobody sees it. */
@ApplicationScoped
class Scanning {
    private static final Logger LOG = Logger.getLogger(Scanning.class);

    private final AttachmentRepository attachments;
    private final Objects objects;
    private final Scanner scanner;
    private final Timeline timeline;
    private final Clock clock;
    private final Duration again;

    Scanning(
            AttachmentRepository attachments,
            Objects objects,
            Scanner scanner,
            Timeline timeline,
            Clock clock,
            @ConfigProperty(name = "tvaers.scanner.again-after") Duration again) {
        this.attachments = attachments;
        this.objects = objects;
        this.scanner = scanner;
        this.timeline = timeline;
        this.clock = clock;
        this.again = again;
    }

    @Scheduled(
            identity = "attachments-scanning",
            every = "${tvaers.scanner.every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scanWaiting() {
        if (!scanner.isThere()) {
            return;
        }
        for (var next = take(); next.isPresent(); next = take()) {
            scan(next.get());
        }
    }

    private Optional<KeptFile> take() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> attachments.takeUnscanned(now, now.plus(again)).map(Attachment::content));
    }

    private void scan(KeptFile content) {
        try (var bytes = objects.open(content.object())) {
            var clean = scanner.isClean(bytes);
            QuarkusTransaction.requiringNew().run(() -> note(content, clean));
        } catch (ProblemException | IOException unknown) {
            LOG.warnf(
                    "attachment %s was not scanned, asked about again in %s: %s",
                    content.id(), again, unknown.getClass().getSimpleName());
        }
    }

    /** It may have been removed meanwhile. */
    private void note(KeptFile content, boolean clean) {
        attachments.findByIdOptional(content.id()).ifPresent(attachment -> {
            if (clean) {
                attachment.foundClean();
                return;
            }
            objects.discard(content.object());
            attachment.foundInfected();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            timeline.add(attachment.inputId(), now, Happening.ATTACHMENT_INFECTED);
        });
    }
}
