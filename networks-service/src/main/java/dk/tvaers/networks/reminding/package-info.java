/**
 * Tells what the features name as due: on a schedule in every replica, each reminder once in the whole cluster. Apart from {@code reminder},
 * the seam that features see, because this knows networks, and networks come from rounds, which have deadlines.
 */
package dk.tvaers.networks.reminding;
