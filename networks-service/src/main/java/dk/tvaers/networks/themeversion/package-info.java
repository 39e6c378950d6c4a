/**
 * What a network makes of its theme (domain.md §3, §4): the seven answers revisited at start-up, then a focus phrased as potentials. Kept by
 * network and not by theme, because sub-networks unfold the theme of their parent each in its own way.
 */
package dk.tvaers.networks.themeversion;
