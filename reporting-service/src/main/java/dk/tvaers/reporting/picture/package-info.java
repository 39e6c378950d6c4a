/** How pictures of figures are asked for and answered. What they show is said by the features whose figures they are. */
package dk.tvaers.reporting.picture;
