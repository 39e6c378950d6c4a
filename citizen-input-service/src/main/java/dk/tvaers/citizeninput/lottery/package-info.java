/**
 * A draw by lot among volunteers, in groups, that anybody can repeat. Algorithm {@code tvaers-lottery-1}:
 *
 * <ol>
 *   <li>The seats are shared among the groups in proportion to their weights by largest remainders: each group gets the whole part of
 *       seats · weight / sum of weights, and the seats left over go one by one to the largest remainders; of equal remainders the
 *       group comes first whose name has the smaller SHA-256 of {@code seed:name}.
 *   <li>Where a group gets more seats than it has volunteers, it gets them all, and the other seats are shared among the other
 *       groups as in step 1, until no group has too many. Groups of weight 0 come last.
 *   <li>In each group the volunteers are put in the order of SHA-256 of {@code seed:number}, as hexadecimal text, and the first are
 *       drawn.
 * </ol>
 *
 * Texts are UTF-8, numbers decimal. Whoever knows the seed, the seats, the groups with their weights and the volunteers' numbers gets
 * the same result; {@code printf 'seed:17' | sha256sum} is all that is needed to check one by hand.
 */
package dk.tvaers.citizeninput.lottery;
