package dk.tvaers.networks.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many are told.
 *
 * @param now memberships that are told by this request
 * @param total memberships that are told until now
 */
@RegisterForReflection
@Schema(name = "ClosingNotices")
record NoticesView(int now, int total) {}
