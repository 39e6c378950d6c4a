/** Who agreed to be found, and who of them could bring what a network misses. Nobody else is ever searched among. */
package dk.tvaers.members.candidate;
