/** Written as a generator of code from an OpenAPI document writes it. Nobody edits it, so nothing of Kuzet stands here. */
package kz.kuzet.conformance.jersey.answered.gen;
