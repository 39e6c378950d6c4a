/** Comments on published inputs: points for and against, without replies. Shown to nobody before a reviewer has read them. */
package dk.tvaers.citizeninput.comment;
