/** Theme proposals, the seven answers, and what the executive forum decides on them (domain.md §3). */
package dk.tvaers.networks.theme;
