/** What figures are called and how they are made, so that nobody has to ask (domain.md §8). */
package dk.tvaers.reporting.dictionary;
