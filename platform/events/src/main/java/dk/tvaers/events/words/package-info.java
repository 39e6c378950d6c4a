/** The closed vocabularies that events share; words from the glossary. What a municipality may change is a string code instead. */
package dk.tvaers.events.words;
