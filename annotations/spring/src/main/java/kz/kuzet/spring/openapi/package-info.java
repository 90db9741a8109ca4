/**
 * States in springdoc's OpenAPI document of a Spring application what the guards ask for. Not exported: the adapter for Spring
 * MVC creates the two customizers and tells them the roles of handlers.
 */
@NullMarked
package kz.kuzet.spring.openapi;

import org.jspecify.annotations.NullMarked;
