package dk.tvaers.networks.networktype;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a network type, whole.
 *
 * @param definition can be sent back, changed, as the next version
 */
@RegisterForReflection
@Schema(name = "NetworkTypeVersion")
record TypeVersionView(@Schema(examples = "WELFARE") String code, int version, TypeDefinition definition) {}
