/**
 * Figures that more than one service shows: their formulas, how they are rounded, and when a group is too small for them. Plain
 * functions of counts, so that the same counts give the same figure everywhere.
 */
package dk.tvaers.figures;
