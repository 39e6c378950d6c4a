/** The perspectives that themes expect and statements are seen from: a closed list, because their codes travel in events. */
package dk.tvaers.networks.perspective;
