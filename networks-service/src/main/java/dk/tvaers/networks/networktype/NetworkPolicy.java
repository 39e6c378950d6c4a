package dk.tvaers.networks.networktype;

import dk.tvaers.networks.gate.Requirement;
import java.util.List;

/**
 * The rules that a network of one type and version follows.
 *
 * @param code of the type
 * @param version 1 and up; a running network keeps the version it began under
 * @param referenceLeadLevel what its reference lead must be
 * @param requirements of all its gates
 */
public record NetworkPolicy(
        String code,
        int version,
        ReferenceLeadLevel referenceLeadLevel,
        Course course,
        List<Requirement> requirements) {}
