package dk.tvaers.web.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.internal.ExtendedSpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes the caller's address, program and search words out of every span before it leaves; the specification has no "remove". */
@Singleton
public class AnonymousSpans implements ExtendedSpanProcessor {
    private static final String LEFT_OUT = "left out";
    private static final List<AttributeKey<String>> PERSONAL = List.of(
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onEnding(ReadWriteSpan span) {
        for (var key : PERSONAL) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, LEFT_OUT);
            }
        }
    }

    @Override
    public boolean isOnEndingRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // What is personal may come later than this.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Too late to change anything.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
