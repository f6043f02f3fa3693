// The example app (示例小程序): an APP filing that is checked while it is typed. Nothing typed is stored or sent.

App({});
