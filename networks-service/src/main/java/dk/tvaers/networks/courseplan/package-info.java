/** The course plan that the start-up leaves behind (domain.md §4): when each phase is to be, and the hours it takes. */
package dk.tvaers.networks.courseplan;
