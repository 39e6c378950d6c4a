package dk.tvaers.web.graph;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import org.jspecify.annotations.Nullable;

/** Forms in which other programs read a graph. */
public enum GraphFormat {
    /** JSON Graph Format, version 2 (jsongraphformat.info). */
    JGF(GraphFormat.JGF_TYPE),
    /** GraphML (graphml.graphdrawing.org). */
    GRAPHML(GraphFormat.GRAPHML_TYPE);

    public static final String JGF_TYPE = "application/vnd.jgf+json";
    public static final String GRAPHML_TYPE = "application/graphml+xml";

    private final String mediaType;

    GraphFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The one that was asked for; otherwise what the caller accepts, JSON when that is either. */
    public static GraphFormat choose(@Nullable GraphFormat asked, Request request) {
        if (asked != null) {
            return asked;
        }
        Variant variant =
                request.selectVariant(Variant.mediaTypes(MediaType.valueOf(JGF_TYPE), MediaType.valueOf(GRAPHML_TYPE))
                        .build());
        return variant != null && variant.getMediaType().toString().equals(GRAPHML_TYPE) ? GRAPHML : JGF;
    }
}
