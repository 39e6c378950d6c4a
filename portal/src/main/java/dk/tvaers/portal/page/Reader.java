package dk.tvaers.portal.page;

/**
 * Whoever is logged in.
 *
 * @param screens whether they may read what waits for a reviewer
 * @param counts whether they may see the figures of the whole municipality
 */
public record Reader(String name, boolean screens, boolean counts) {}
