/** The municipality's figures for everybody. */
package dk.tvaers.portal.figures;
