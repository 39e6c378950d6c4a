/** Spread (domain.md §4): a solution at another place. It is real only when it is translated, implemented and shown to have value there [A29]. */
package dk.tvaers.networks.spread;
