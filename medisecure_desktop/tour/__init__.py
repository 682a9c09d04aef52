"""The whole program driven through its real widgets: each role signs in and does its main job."""
