/** What a network believes it can be worth, on which of the three bottom lines and to whom, before anything is tried. */
package dk.tvaers.networks.valuehypothesis;
