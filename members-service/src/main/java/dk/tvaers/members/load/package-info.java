/** How much people have to do in networks, across all of them, and who has too much. */
package dk.tvaers.members.load;
