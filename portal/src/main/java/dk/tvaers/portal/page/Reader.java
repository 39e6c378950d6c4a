package dk.tvaers.portal.page;

/**
 * Whoever is logged in.
 *
 * @param screens whether they may read what waits for a reviewer
 * @param counts whether they may see the figures of the whole municipality
 * @param registers whether they may see everybody who is registered
 * @param imports whether they may bring in units and staff
 * @param oversees whether they may see who did what
 */
public record Reader(
        String name, boolean screens, boolean counts, boolean registers, boolean imports, boolean oversees) {}
