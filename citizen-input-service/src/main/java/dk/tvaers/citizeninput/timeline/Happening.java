package dk.tvaers.citizeninput.timeline;

/**
 * What can happen to an input. The names are part of the API and of the message keys {@code timeline.<name>}. News is what others did, of which the
 * contributor is told; what the contributor did is no news to anybody.
 */
public enum Happening {
    RECEIVED(false),
    PUBLISHED(true),
    HELD(true),
    ANONYMISED(true),
    REJECTED(true),
    LINKED_TO_THEME(true),
    LINKED_TO_NETWORK(true),
    LINKED_TO_ICEBERG_NODE(true),
    CITED_IN_FINDING(true),
    CITED_IN_ICEBERG_NODE(true),
    CITED_IN_DECISION(true),
    CITED_IN_IDEA(true),
    NODE_CONFIRMED(true),
    NODE_REFUTED(true),
    IDEA_PRIORITISED(true),
    IDEA_PARKED(true),
    IDEA_IN_TRIAL(true),
    IDEA_ADOPTED(true),
    IDEA_ADJUSTED(true),
    IDEA_REJECTED(true),
    PHASE_ENTERED(true),
    TRIAL_STARTED(true),
    TRIAL_CONCLUDED(true),
    HANDOVER_OFFERED(true),
    HANDOVER_ACCEPTED(true),
    HANDOVER_DECLINED(true),
    HANDOVER_IMPLEMENTED(true),
    HANDOVER_EVALUATED(true),
    NETWORK_CLOSED(true),
    APPEALED(false),
    ANSWERED(true),
    CONFIRMED(false),
    REOPENED(false),
    CONSENTS_CHANGED(false),
    CORRECTED(false),
    SUPPLEMENTED(false),
    SUPPLEMENT_SHOWN(true),
    SUPPLEMENT_HIDDEN(true),
    ATTACHED(false),
    ATTACHMENT_SHOWN(true),
    ATTACHMENT_HIDDEN(true),
    ATTACHMENT_INFECTED(true),
    ATTACHMENT_REMOVED(false),
    WITHDRAWN(false);

    private final boolean news;

    Happening(boolean news) {
        this.news = news;
    }

    public boolean isNews() {
        return news;
    }

    /** What the keys of its details begin with. */
    public String details() {
        return switch (this) {
            case ANSWERED -> "outcome.";
            case PHASE_ENTERED -> "phase.";
            case TRIAL_CONCLUDED -> "next-step.";
            default -> "reason.";
        };
    }

    /** Key of its text. */
    public String key() {
        return "timeline." + name();
    }
}
