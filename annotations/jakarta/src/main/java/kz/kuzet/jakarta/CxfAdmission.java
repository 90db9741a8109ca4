package kz.kuzet.jakarta;

import kz.kuzet.guard.request.GuardedHandler;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;

/**
 * What a request was admitted to.
 *
 * @param operation the resource method
 * @param type the class of the object, as far as it is known before the object is there
 * @param handler what was judged
 */
record CxfAdmission(OperationResourceInfo operation, Class<?> type, GuardedHandler handler) {}
