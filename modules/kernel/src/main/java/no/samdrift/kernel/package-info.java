/** What all calculators of the kernel share: how they refuse what they cannot work with. */
package no.samdrift.kernel;
