/** "Me too": how many stand behind an input. Who they are is kept only as hashes that nobody can follow from one input to another. */
package dk.tvaers.citizeninput.support;
