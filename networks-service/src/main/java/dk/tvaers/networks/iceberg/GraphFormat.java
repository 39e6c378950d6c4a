package dk.tvaers.networks.iceberg;

/** Forms in which other programs read a graph. */
enum GraphFormat {
    /** JSON Graph Format, version 2 (jsongraphformat.info). */
    JGF(GraphFormat.JGF_TYPE),
    /** GraphML (graphml.graphdrawing.org). */
    GRAPHML(GraphFormat.GRAPHML_TYPE);

    static final String JGF_TYPE = "application/vnd.jgf+json";
    static final String GRAPHML_TYPE = "application/graphml+xml";

    private final String mediaType;

    GraphFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
