package dk.tvaers.networks.report;

/**
 * Somebody who was a member.
 *
 * @param perspective code of the perspective brought to this network; null where it is not known
 * @param stayed is a member now, or was at the end
 */
public record TookPart(String perspective, boolean stayed) {}
