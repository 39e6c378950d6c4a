package dk.tvaers.citizeninput.attachment;

import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.citizeninput.media.CleanFile;
import dk.tvaers.citizeninput.media.MediaKind;
import dk.tvaers.privacy.PersonalNumbers;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to an input: where its bytes are, what it shows in words, and what was decided. */
@Entity
@Table(name = "attachment")
class Attachment {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    private UUID object;
    private int size;
    private byte[] hash;
    private Integer width;
    private Integer height;
    private String description;
    private String publicDescription;
    private int maskedNumbers;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private Instant scanDueAt;

    @Enumerated(EnumType.STRING)
    private AttachmentOutcome outcome;

    private String reason;
    private boolean attested;
    private Instant screenedAt;
    private UUID screenedBy;
    private UUID checkId;

    @Version
    private long version;

    Attachment() {}

    /** @param description without personal numbers, or null */
    Attachment(UUID id, UUID inputId, CleanFile file, byte[] hash, String description, int maskedNumbers, Instant at) {
        refuseNumbers(description);
        this.id = id;
        this.inputId = inputId;
        this.kind = file.kind();
        this.size = file.bytes().length;
        this.width = file.width();
        this.height = file.height();
        this.hash = hash.clone();
        this.description = description;
        this.maskedNumbers = maskedNumbers;
        this.addedAt = at;
        this.scan = ScanState.NONE;
    }

    private static void refuseNumbers(String words) {
        if (words != null && PersonalNumbers.in(words)) {
            throw new IllegalStateException("An attachment may not be described with a personal number");
        }
    }

    /** Its bytes are stored under this name. */
    void storedAs(UUID name) {
        object = name;
    }

    /** Nobody sees it until it was scanned. */
    void toBeScanned() {
        scan = ScanState.WAITING;
        scanDueAt = addedAt;
    }

    void foundClean() {
        scan = ScanState.CLEAN;
        scanDueAt = null;
    }

    /** Nothing of it is kept but that it was there. */
    void foundInfected() {
        scan = ScanState.INFECTED;
        scanDueAt = null;
        object = null;
        description = null;
    }

    /** Shows it where its input is shown, under these words, which passed the technical check. */
    void show(String words, UUID passedCheck, Instant at, UUID reviewer) {
        requireReadable();
        if (!kind.isPicture()) {
            throw Problems.refused("document-not-public");
        }
        refuseNumbers(words);
        decided(AttachmentOutcome.PUBLISHED, null, at, reviewer);
        publicDescription = PublicText.of(words);
        attested = true;
        checkId = passedCheck;
    }

    void hide(String why, Instant at, UUID reviewer) {
        decided(AttachmentOutcome.REJECTED, why, at, reviewer);
        publicDescription = null;
        attested = false;
        checkId = null;
    }

    private void decided(AttachmentOutcome how, String why, Instant at, UUID reviewer) {
        outcome = how;
        reason = why;
        screenedAt = at;
        screenedBy = reviewer;
    }

    /** 409 until its bytes may be read by anybody at all. */
    void requireReadable() {
        if (scan == ScanState.WAITING) {
            throw Problems.refused("attachment-not-scanned");
        }
        if (scan == ScanState.INFECTED) {
            throw Problems.refused("attachment-infected");
        }
    }

    UUID id() {
        return id;
    }

    UUID inputId() {
        return inputId;
    }

    /** Null where its bytes were deleted, because they were infected. */
    UUID object() {
        return object;
    }

    String description() {
        return description;
    }

    Instant addedAt() {
        return addedAt;
    }

    long version() {
        return version;
    }

    AttachmentView view(String notice) {
        return new AttachmentView(
                id, kind.mediaType(), size, width, height, description, addedAt, scan, outcome, reason, notice);
    }

    PublicAttachment shown() {
        return new PublicAttachment(id, kind.mediaType(), size, width, height, publicDescription);
    }

    WaitingAttachment forScreening() {
        return new WaitingAttachment(
                id,
                inputId,
                kind.mediaType(),
                size,
                width,
                height,
                description,
                maskedNumbers,
                addedAt,
                scan,
                outcome,
                reason,
                version);
    }

    KeptFile content() {
        return new KeptFile(id, object, kind, hash);
    }
}
