package kz.kuzet.example.portal.service;

import kz.kuzet.example.portal.request.RequestForm;
import kz.kuzet.guard.ServiceDescriptor;

/**
 * A service as this portal offers it.
 *
 * @param slug names it in addresses; its name in three languages is the text {@code service.<slug>}
 * @param descriptor what was declared and classified
 * @param form what is asked of its recipient
 */
public record OfferedService(String slug, ServiceDescriptor descriptor, RequestForm form) {

    /**
     * Returns the code.
     *
     * @return code in the register of public services
     */
    public String code() {
        return descriptor.code();
    }
}
