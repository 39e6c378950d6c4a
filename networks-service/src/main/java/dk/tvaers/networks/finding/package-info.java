/** What a network found out when it went to look (domain.md §4, discovery), and the citizen inputs it rests on. */
package dk.tvaers.networks.finding;
