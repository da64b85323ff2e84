/** What would happen if: calculators over the kernel, nothing stored, every input in the address. */
package no.samdrift.web.ui.calculators;
