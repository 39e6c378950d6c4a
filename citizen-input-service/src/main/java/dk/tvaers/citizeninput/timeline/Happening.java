package dk.tvaers.citizeninput.timeline;

/** What can happen to an input. The names are part of the API and of the message keys {@code timeline.<name>}. */
public enum Happening {
    RECEIVED,
    PUBLISHED,
    HELD,
    ANONYMISED,
    REJECTED,
    LINKED_TO_THEME,
    LINKED_TO_NETWORK,
    LINKED_TO_ICEBERG_NODE,
    CITED_IN_FINDING,
    CITED_IN_ICEBERG_NODE,
    CITED_IN_DECISION,
    CITED_IN_IDEA,
    ANSWERED,
    CONFIRMED,
    REOPENED,
    CONSENTS_CHANGED,
    CORRECTED,
    SUPPLEMENTED,
    SUPPLEMENT_SHOWN,
    SUPPLEMENT_HIDDEN,
    WITHDRAWN
}
