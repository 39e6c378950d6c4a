package dk.tvaers.networks.iceberg;

/** Where a piece of evidence comes from. */
enum EvidenceKind {
    /** A citizen input. */
    INPUT,
    /** What a professional observed. */
    OBSERVATION,
    /** A source of data. */
    DATA
}
