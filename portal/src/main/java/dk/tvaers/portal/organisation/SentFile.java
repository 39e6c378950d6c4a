package dk.tvaers.portal.organisation;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that somebody sent from a page, and what is to become of it. Nothing is kept of it here. */
public class SentFile {
    private static final String YES = "ja";
    /** In bytes, as much as members-service takes unless it is configured otherwise. Said here, for it says no while a file is still on its way. */
    private static final long LARGEST = 10L * 1024 * 1024;

    @RestForm("fil")
    FileUpload file;

    @RestForm("gaelder")
    String effective;

    @RestForm("bekraeftet")
    String confirmed;

    @RestForm("handling")
    String deed;

    /** Whether a file was chosen at all. */
    boolean isThere() {
        return file != null && file.size() > 0;
    }

    boolean isTooLarge() {
        return file.size() > LARGEST;
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new BadRequestException(lost);
        }
    }

    /** Only to say what would happen, unless it was asked for. */
    boolean isTrial() {
        return !"indlaes".equals(deed);
    }

    boolean isConfirmed() {
        return YES.equals(confirmed);
    }

    boolean hasUnreadableDay() {
        return isSet() && day() == null;
    }

    /** The first day on which it is as the file says; null for today. */
    LocalDate day() {
        try {
            return isSet() ? LocalDate.parse(effective.strip()) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The day as it was typed. */
    String typedDay() {
        return isSet() ? effective.strip() : "";
    }

    private boolean isSet() {
        return effective != null && !effective.isBlank();
    }
}
