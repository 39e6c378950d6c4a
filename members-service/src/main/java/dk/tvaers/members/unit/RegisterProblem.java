package dk.tvaers.members.unit;

import java.util.Map;
import java.util.UUID;

/**
 * Why something of a register was left out or altered. Never what it said, which may be anything.
 *
 * @param id the register's own
 * @param code key of its text in the message bundle
 */
public record RegisterProblem(UUID id, String code, Map<String, Object> arguments) {}
