/**
 * Public services as published on the government's portals, each declared in a class of its own. The risk of disclosure is never
 * published: what stands here is this example's own assessment, and no provider's (para 3(1) of the Rules).
 */
package kz.kuzet.example.quickstart.services;
