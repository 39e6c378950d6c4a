package dk.tvaers.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What has become of an input, for its contributor. */
public record Status(
        UUID inputId,
        String state,
        Instant receivedAt,
        String title,
        String text,
        String reason,
        Answer answer,
        List<String> consents,
        List<Network> networks,
        List<Supplement> supplements,
        List<Happening> timeline,
        String notice) {
    public Status {
        consents = consents == null ? List.of() : List.copyOf(consents);
        networks = networks == null ? List.of() : List.copyOf(networks);
        supplements = supplements == null ? List.of() : List.copyOf(supplements);
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
    }

    public boolean allows(String use) {
        return consents.contains(use);
    }

    public boolean isIn(String other) {
        return state.equals(other);
    }

    /** An answer that its contributor has not said yes or no to. */
    public boolean asksForReply() {
        return isIn("ANSWERED");
    }

    /** What can be corrected: nothing that was answered, unless it is reopened first. */
    public boolean canBeCorrected() {
        return !isIn("ANSWERED") && !isIn("CONFIRMED") && !isIn("WITHDRAWN");
    }

    public boolean canBeAppealed() {
        return isIn("HELD") || isIn("REJECTED");
    }

    /** The municipality's answer. */
    public record Answer(String outcome, String text, List<String> links, Instant answeredAt) {}

    /** A network that works with it. */
    public record Network(UUID id, String title) {}

    /** What was added to it. */
    public record Supplement(UUID id, String text, Instant addedAt) {}

    /** Something that happened to it. */
    public record Happening(Instant at, String what, String message) {}

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "status";
    }
}
