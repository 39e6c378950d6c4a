/** Tracks (domain.md §4, theming): what belongs together of what a network found, and which of it comes first. */
package dk.tvaers.networks.track;
