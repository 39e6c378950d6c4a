/**
 * The mandate of a network (domain.md §5, [A13]): agreements with the reference lead, with line managers and with co-drivers, and the answer to
 * the two questions on which networks failed first, who pays and where the time comes from [E1][A34]. That the theme is approved needs no
 * condition of its own: no network starts from another, and none is decided again while it has a network.
 */
package dk.tvaers.networks.mandate;
