/**
 * States, in the OpenAPI document that springdoc writes of a Spring application, what the guards ask for. Not exported: the adapter
 * of Spring MVC makes the two customizers and tells them which role a handler has.
 */
@NullMarked
package kz.kuzet.spring.openapi;

import org.jspecify.annotations.NullMarked;
